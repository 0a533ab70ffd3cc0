// A button that shows and hides a part of the page, inside this element or elsewhere.
class Disclosure extends HTMLElement {
  #opened = false;
  #panel;
  #inert = [];
  #narrow;
  #onKey = (event) => {
    if (event.key === 'Escape' && this.#opened) {
      event.stopPropagation();
      this.#change(false);
      this.#button.focus();
    }
  };
  #onPress = (event) => this.#holds(event.target) || this.#change(false);
  #onLeave = (event) => {
    if (this.hasAttribute('data-popup') && event.relatedTarget && !this.#holds(event.relatedTarget)) {
      this.#change(false);
    }
  };
  #onWidth = () => this.#shut();

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (event.target.closest('[aria-controls]') === this.#button && !this.#button.disabled) {
        this.#change(!this.#opened);
        const first = this.#opened && this.dataset.focus && this.#panel?.querySelector(this.dataset.focus);
        first?.focus?.();
      }
    });
  }

  // The part may come into the page after the button.
  connectedCallback() {
    queueMicrotask(() => this.isConnected && this.#apply());
  }

  disconnectedCallback() {
    for (const part of [this, this.#panel]) {
      part?.removeEventListener('keydown', this.#onKey);
      part?.removeEventListener('focusout', this.#onLeave);
    }
    this.#narrow?.removeEventListener('change', this.#onWidth);
    document.removeEventListener('pointerdown', this.#onPress);
    this.#free();
    // A part without its button is seen.
    if (this.#panel) {
      this.#panel.hidden = false;
      this.#panel = undefined;
    }
  }

  get opened() {
    return this.#opened;
  }

  set opened(opened) {
    this.#opened = Boolean(opened);
    this.#apply();
  }

  get #button() {
    return this.querySelector(':scope > button');
  }

  #find() {
    this.#panel = this.getRootNode().getElementById?.(this.#button.getAttribute('aria-controls'));
    if (!this.#panel) {
      return;
    }
    for (const part of [this, this.#panel]) {
      part.addEventListener('keydown', this.#onKey);
      part.addEventListener('focusout', this.#onLeave);
    }
    this.#narrow = matchMedia(`(width < ${Number(this.dataset.modalBelow ?? 0)}px)`);
    this.#narrow.addEventListener('change', this.#onWidth);
  }

  #holds(node) {
    return this.contains(node) || this.#panel.contains(node);
  }

  #change(opened) {
    if (opened !== this.#opened) {
      this.opened = opened;
      this.dispatchEvent(new CustomEvent('herald-opened'));
    }
  }

  #apply() {
    if (!this.isConnected || !this.#button) {
      return;
    }
    if (!this.#panel) {
      this.#find();
    }
    if (!this.#panel) {
      return;
    }
    this.#panel.hidden = !this.#opened;
    this.#button.setAttribute('aria-expanded', this.#opened);
    const outside = this.#opened && this.hasAttribute('data-popup');
    document[outside ? 'addEventListener' : 'removeEventListener']('pointerdown', this.#onPress);
    this.#shut();
  }

  // On narrow pages nothing but the button and the open part can be reached.
  #shut() {
    this.#free();
    if (!this.#opened || !this.#narrow.matches) {
      return;
    }
    const kept = [this, this.#panel];
    for (const part of kept) {
      for (let node = part; node.parentElement && node !== document.body; node = node.parentElement) {
        for (const sibling of node.parentElement.children) {
          if (!sibling.inert && !kept.some((one) => sibling.contains(one)) && !sibling.matches('[role=status], script, style')) {
            sibling.inert = true;
            this.#inert.push(sibling);
          }
        }
      }
    }
  }

  #free() {
    this.#inert.splice(0).forEach((node) => (node.inert = false));
  }
}

customElements.define('herald-disclosure', Disclosure);
