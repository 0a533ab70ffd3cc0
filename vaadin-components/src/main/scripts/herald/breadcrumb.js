// Breadcrumb trail: where it does not fit on one line, a button stands for its middle and shows it in place.
class Breadcrumbs extends HTMLElement {
  #open = false;
  #sizes = new ResizeObserver(() => this.#fit());
  #changes = new MutationObserver(() => this.#fit());

  constructor() {
    super();
    this.addEventListener('click', (event) => event.target.closest('button') === this.#button && this.#unfold(!this.#open));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#open) {
        event.stopPropagation();
        this.#unfold(false);
        this.#button.focus();
      }
    });
  }

  connectedCallback() {
    this.#sizes.observe(this);
    this.#changes.observe(this, { childList: true, subtree: true, characterData: true, attributeFilter: ['data-collapse'] });
  }

  disconnectedCallback() {
    this.#sizes.disconnect();
    this.#changes.disconnect();
  }

  get #button() {
    return this.querySelector('.herald-breadcrumb-toggle');
  }

  get #middle() {
    return [...this.querySelectorAll('.herald-breadcrumb-middle')];
  }

  #unfold(open) {
    this.#open = open;
    this.#button?.setAttribute('aria-expanded', open);
    this.#fit();
  }

  #fit() {
    const more = this.#button?.parentElement;
    if (!more) {
      return;
    }
    const middle = this.#middle;
    const folds = this.#folds(more, middle);
    const focused = document.activeElement;
    more.hidden = !folds;
    for (const item of middle) {
      item.hidden = folds && !this.#open;
    }
    // A wider page takes the button away: who stood on it stands on what it hid.
    if (!folds && focused === this.#button) {
      middle[0].querySelector('a')?.focus();
    }
    if (!folds && this.#open) {
      this.#open = false;
      this.#button.setAttribute('aria-expanded', false);
    }
  }

  // Measured with everything shown; the button is out of the way meanwhile but keeps the focus.
  #folds(more, middle) {
    if (this.dataset.collapse !== 'narrow') {
      return this.dataset.collapse === 'always';
    }
    if (middle.length < 2) {
      return false;
    }
    more.style.position = 'absolute';
    for (const item of middle) {
      item.hidden = false;
    }
    const items = [...more.parentElement.children].filter((item) => item !== more);
    const { top, bottom } = items[0].getBoundingClientRect();
    const last = items.at(-1).getBoundingClientRect();
    more.style.position = '';
    return last.top >= bottom || last.height > 1.5 * (bottom - top);
  }
}

customElements.define('herald-breadcrumbs', Breadcrumbs);
