// A long list of topics: the browser shows the rest and moves the focus; the server announces how many came.
class TagList extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', (event) => event.target.closest('.herald-tag-list-button') && this.#open());
  }

  // The button belongs to the server: it is hidden here and left out at the next rendering.
  #open() {
    const rest = [...this.querySelectorAll('.herald-tag-list-rest')];
    rest.forEach((item) => item.classList.remove('herald-tag-list-rest'));
    rest[0]?.querySelector('a').focus();
    this.querySelector('.herald-tag-list-button').hidden = true;
    this.dispatchEvent(new CustomEvent('herald-tag-list-open'));
  }
}

customElements.define('herald-tag-list', TagList);
