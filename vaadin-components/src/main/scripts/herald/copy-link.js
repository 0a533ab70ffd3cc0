// Copy-link button: what is seen after a copy, and for how long.
const COPY_ICONS = { copied: 'success-tick', past: 'success-tick-timeout' };

class CopyLink extends HTMLElement {
  #state = '';
  #timer;
  #dismiss = () => this.#show('');

  constructor() {
    super();
    const hold = () => clearTimeout(this.#timer);
    const go = () => this.#go();
    this.addEventListener('pointerenter', hold);
    this.addEventListener('pointerleave', go);
    this.addEventListener('pointerover', (event) => event.target.closest('.herald-copy-link-feedback') && hold());
    this.addEventListener('focusin', (event) => {
      hold();
      event.target.select?.();
    });
    this.addEventListener('focusout', () => (this.duration === 0 ? this.#dismiss() : go()));
    this.addEventListener('click', (event) => event.target.closest('.herald-copy-link-close') && this.#close());
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && (this.#state === 'copied' || !this.#part('manual').hidden)) {
        event.stopPropagation();
        this.#close();
      }
    });
  }

  connectedCallback() {
    this.#go();
  }

  disconnectedCallback() {
    this.#forget();
  }

  copied() {
    this.#part('manual').hidden = true;
    this.#show('copied');
  }

  failed() {
    this.#show('');
    this.#part('manual').hidden = false;
    this.#part('field').focus();
  }

  #part(name) {
    return this.querySelector(`.herald-copy-link-${name}`);
  }

  #close() {
    const manual = this.#part('manual');
    const hadFocus = manual.contains(document.activeElement);
    manual.hidden = true;
    this.#show('');
    if (hadFocus) {
      this.#part('button').focus();
    }
  }

  #show(state) {
    this.#forget();
    this.#state = state;
    this.dataset.state = state;
    this.#part('button').querySelector('herald-icon').setAttribute('icon', COPY_ICONS[state] ?? 'copy-link');
    const words = this.#part('feedback');
    words.hidden = state !== 'copied' || this.dataset.feedback === 'tick';
    this.#keepInView(words);
    this.#go();
  }

  // A bubble that would hang over the edge of the window moves in.
  #keepInView(bubble) {
    bubble.style.translate = '';
    if (bubble.hidden || getComputedStyle(bubble).position !== 'absolute') {
      return;
    }
    const { left, right } = bubble.getBoundingClientRect();
    const over = Math.max(0, right + 8 - document.documentElement.clientWidth) || Math.min(0, left - 8);
    bubble.style.translate = `${-over}px`;
  }

  // Without a duration the reader's next key or click ends it.
  #go() {
    clearTimeout(this.#timer);
    if (this.#state && this.duration === 0) {
      document.addEventListener('keydown', this.#dismiss, { once: true });
      document.addEventListener('pointerdown', this.#dismiss, { once: true });
    } else if (this.#state) {
      this.#timer = setTimeout(() => this.#show(this.#state === 'copied' ? 'past' : ''), this.duration);
    }
  }

  #forget() {
    clearTimeout(this.#timer);
    document.removeEventListener('keydown', this.#dismiss);
    document.removeEventListener('pointerdown', this.#dismiss);
  }
}

customElements.define('herald-copy-link', CopyLink);
