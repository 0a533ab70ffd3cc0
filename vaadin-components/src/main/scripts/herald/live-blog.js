// Live blog: pauses in the browser and remembers it; tells that updates wait, not more often than it may; moves the focus
// to what is shown, and to what the address of the page names.
const LIVE_KEY = 'herald-live:';

class LiveBlog extends HTMLElement {
  #waiting = '';
  #last = -Infinity;
  #timer;

  constructor() {
    super();
    this.addEventListener('click', (event) => event.target.closest('.herald-live-toggle') && this.#toggle());
    ['pointerover', 'focusin', 'click'].forEach((type) =>
      this.addEventListener(type, ({ target }) => this.#point(target.closest('.herald-live-permalink'))),
    );
  }

  connectedCallback() {
    // Name, listeners and updates come with it, but after this.
    setTimeout(() => {
      if (this.isConnected) {
        this.#recall();
        this.#arrive();
      }
    });
  }

  disconnectedCallback() {
    this.#forget();
  }

  tell(text) {
    if (this.hasAttribute('data-paused')) {
      return;
    }
    this.#waiting = text;
    const pause = this.#last + Number(this.dataset.interval) - performance.now();
    this.#timer ??= setTimeout(() => this.#say(), Math.max(0, pause));
  }

  end(text) {
    this.#announce(text);
  }

  showed(id) {
    this.#forget();
    this.#focus(document.getElementById(id));
  }

  #say() {
    this.#last = performance.now();
    this.#announce(this.#waiting);
    this.#forget();
  }

  #forget() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = '';
  }

  #announce(text) {
    document.querySelector('herald-live-region[role=status]')?.announce(text);
  }

  #focus(entry) {
    entry?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'start' });
  }

  // An address of "#…" alone would count from the base of the application and not from this page.
  #point(link) {
    if (link) {
      link.href = location.pathname + location.search + link.hash;
    }
  }

  #arrive() {
    const entry = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (entry && this.contains(entry)) {
      this.#focus(entry);
    }
  }

  // A browser may refuse to remember; then it is paused for this visit.
  #recall() {
    try {
      if (localStorage.getItem(LIVE_KEY + this.dataset.name)) {
        this.#pause(true);
      }
    } catch {
      // Nothing was remembered.
    }
  }

  #toggle() {
    const paused = !this.hasAttribute('data-paused');
    this.#pause(paused);
    try {
      if (paused) {
        localStorage.setItem(LIVE_KEY + this.dataset.name, 'paused');
      } else {
        localStorage.removeItem(LIVE_KEY + this.dataset.name);
      }
    } catch {
      // See above.
    }
  }

  #pause(paused) {
    this.toggleAttribute('data-paused', paused);
    this.#forget();
    this.dispatchEvent(new CustomEvent('herald-live-paused', { detail: { paused } }));
  }
}

customElements.define('herald-live-blog', LiveBlog);
