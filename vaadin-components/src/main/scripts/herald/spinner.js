// Loading spinner: nothing before the delay, then the mark and a word; "still loading" at intervals up to a limit; the
// end once. Attributes change one by one, so that what they mean is read when all have changed.
class Spinner extends HTMLElement {
  static observedAttributes = ['data-state'];

  #timers = [];
  #spoke = false;
  #told;

  constructor() {
    super();
    // All spinners of a page turn in step, whenever each began.
    this.addEventListener('animationstart', (event) =>
      event.target.getAnimations().forEach((animation) => (animation.startTime = 0)),
    );
  }

  connectedCallback() {
    this.#told = undefined;
    queueMicrotask(() => this.#follow());
  }

  disconnectedCallback() {
    this.#stop();
  }

  attributeChangedCallback() {
    queueMicrotask(() => this.#follow());
  }

  #follow() {
    const state = this.dataset.state;
    if (!this.isConnected || state === this.#told) {
      return;
    }
    // What had ended before it came is part of the page and no news.
    const isNews = this.#told !== undefined;
    this.#told = state;
    const spoke = this.#spoke;
    this.#stop();
    if (state === 'loading') {
      this.#after(Number(this.dataset.delay), () => this.#begin());
    } else if (state === 'failed' && isNews) {
      this.#say(this.querySelector('.herald-spinner-failure').textContent);
    } else if (spoke) {
      this.#say(this.dataset.done);
    }
  }

  #begin() {
    this.#spoke = true;
    this.toggleAttribute('data-shown', true);
    this.#say(this.querySelector('.herald-spinner-loading').textContent);
    this.#again(Number(this.dataset.interval), 1);
  }

  #again(interval, times) {
    if (interval && interval * times <= Number(this.dataset.limit)) {
      this.#after(interval, () => {
        this.#say(this.dataset.still);
        this.#again(interval, times + 1);
      });
    }
  }

  #after(time, act) {
    this.#timers.push(setTimeout(act, time));
  }

  #stop() {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#spoke = false;
    this.toggleAttribute('data-shown', false);
  }

  #say(text) {
    document.querySelector('herald-live-region[role=status]')?.announce(text);
  }
}

customElements.define('herald-spinner', Spinner);
