// Site search: the server answers if it listens, else the browser opens the page of results.
class SiteSearch extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('submit', (event) => {
      const field = event.target.querySelector('input');
      const query = field.value.trim();
      if (!query) {
        event.preventDefault();
        field.focus();
      } else if (this.hasAttribute('data-listening')) {
        event.preventDefault();
        this.dispatchEvent(new CustomEvent('herald-search', { detail: { query } }));
      } else if (!event.target.hasAttribute('action')) {
        event.preventDefault();
      }
    });
  }
}

customElements.define('herald-search', SiteSearch);
