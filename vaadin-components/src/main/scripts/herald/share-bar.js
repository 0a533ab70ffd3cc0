// Share bar: the panel with the remaining targets, and printing.
class ShareBar extends HTMLElement {
  #outside = (event) => event.composedPath().includes(this.#more?.parentElement) || this.#open(false);

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (event.target.closest('.herald-share-bar-more')) {
        this.#open(this.#panel.hidden);
        this.#focusable?.focus();
      } else if (event.target.closest('[data-herald-share="print"]')) {
        window.print();
      }
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#panel?.hidden === false) {
        event.stopPropagation();
        this.#open(false);
        this.#more.focus();
      }
    });
    this.addEventListener('focusout', (event) => {
      const rest = this.#more?.parentElement;
      if (event.relatedTarget && rest?.contains(event.target) && !rest.contains(event.relatedTarget)) {
        this.#open(false);
      }
    });
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.#outside);
  }

  get #more() {
    return this.querySelector('.herald-share-bar-more');
  }

  get #panel() {
    return this.querySelector('.herald-share-bar-panel');
  }

  get #focusable() {
    return [...this.#panel.querySelectorAll('a, button')].find((control) => control.checkVisibility());
  }

  #open(open) {
    this.#panel.hidden = !open;
    this.#more.setAttribute('aria-expanded', open);
    document[open ? 'addEventListener' : 'removeEventListener']('click', this.#outside);
  }
}

customElements.define('herald-share-bar', ShareBar);
