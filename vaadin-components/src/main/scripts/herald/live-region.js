// Messages are put in one after another and taken out again: a new text is what screen readers speak.
const GAP = 150;
const HOLD = 1000;

class LiveRegion extends HTMLElement {
  #waiting = [];
  #timer;

  announce(message) {
    this.#waiting.push(message);
    if (!this.#timer) {
      this.#next();
    }
  }

  clear() {
    this.#waiting = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.textContent = '';
  }

  #next() {
    this.textContent = '';
    const message = this.#waiting.shift();
    if (message === undefined) {
      this.#timer = undefined;
      return;
    }
    this.#timer = setTimeout(() => {
      this.textContent = message;
      this.#timer = setTimeout(() => this.#next(), HOLD);
    }, GAP);
  }
}

customElements.define('herald-live-region', LiveRegion);
