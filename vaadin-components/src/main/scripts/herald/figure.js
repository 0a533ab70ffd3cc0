// Figures. A long caption is folded for the eye where it does not fit; whatever scrolls inside, the focus or a search
// in the page, unfolds it.
class Clamp extends HTMLElement {
  #sizes = new ResizeObserver(() => this.#measure());
  #texts = new MutationObserver(() => this.#measure());

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (event.target.closest('button') === this.#button) {
        this.#open(!this.hasAttribute('open'));
      }
    });
    this.addEventListener('scroll', () => this.#open(true), true);
  }

  connectedCallback() {
    this.#sizes.observe(this);
    this.#texts.observe(this, { characterData: true, childList: true, subtree: true });
  }

  disconnectedCallback() {
    this.#sizes.disconnect();
    this.#texts.disconnect();
  }

  get #button() {
    return this.querySelector(':scope > button');
  }

  #measure() {
    const body = this.firstElementChild;
    if (body && !this.hasAttribute('open')) {
      this.toggleAttribute('folded', body.scrollHeight > body.clientHeight + 1);
    }
  }

  #open(open) {
    this.toggleAttribute('open', open);
    this.#button?.setAttribute('aria-expanded', open);
    this.firstElementChild.scrollTop = 0;
    this.#measure();
  }
}

customElements.define('herald-clamp', Clamp);

// A picture that fails keeps its place and shows its alternative there.
for (const type of ['error', 'load']) {
  document.addEventListener(
    type,
    ({ target }) => {
      if (target instanceof HTMLImageElement && target.closest('.herald-figure-media')) {
        target.toggleAttribute('data-herald-broken', type === 'error');
      }
    },
    true,
  );
}

// Who follows a reference to a figure is offered the way back to it.
document.addEventListener('click', ({ target }) => {
  const reference = target.closest?.('.herald-figure-reference');
  const figure = reference && document.getElementById(reference.dataset.heraldSkip);
  const back = figure?.querySelector('.herald-figure-way-back');
  if (back) {
    back.href = '#' + reference.id;
    back.dataset.heraldSkip = reference.id;
    back.hidden = false;
  }
});
