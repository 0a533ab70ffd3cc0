// Notices that close: the focus goes on to what follows in the page before the notice leaves it.
class Notice extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (event.target.closest('.herald-notice-close')?.parentElement === this) {
        this.#dismiss();
      }
    });
  }

  // A notice that the server puts back is there again.
  connectedCallback() {
    delete this.dataset.dismissed;
  }

  #dismiss() {
    const next = this.#next();
    this.dataset.dismissed = '';
    if (next) {
      this.#focus(next);
    }
    this.dispatchEvent(new CustomEvent('herald-notice-dismiss'));
  }

  // What follows, here or around; where nothing does, what comes before.
  #next() {
    const seen = (node) => node.checkVisibility() && !node.matches('herald-live-region, script, style');
    for (const way of ['nextElementSibling', 'previousElementSibling']) {
      for (let level = this; level && level !== document.body; level = level.parentElement) {
        for (let node = level[way]; node; node = node[way]) {
          if (seen(node)) {
            return node;
          }
        }
      }
    }
    return this.parentElement;
  }

  #focus(node) {
    if (node.tabIndex < 0 && !node.hasAttribute('tabindex')) {
      node.setAttribute('tabindex', '-1');
      node.addEventListener('blur', () => node.removeAttribute('tabindex'), { once: true });
    }
    node.focus();
  }
}

customElements.define('herald-notice', Notice);
