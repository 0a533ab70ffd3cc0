// Visibility switch: how long a change can be taken back.
class VisibilitySwitch extends HTMLElement {
  #timer;
  #running = false;

  constructor() {
    super();
    // The button goes with the change that it makes: who stands on it stands on the switch.
    this.addEventListener('click', (event) => {
      if (event.target.closest('.herald-visibility-undo')) {
        this.querySelector('[role=switch]').focus();
      }
    });
    for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
      this.addEventListener(type, () => queueMicrotask(() => this.#go()));
    }
  }

  connectedCallback() {
    this.#go();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  // A message that cannot be taken back stays until the next.
  show(withUndo) {
    this.#running = withUndo;
    this.#result.hidden = false;
    this.#go();
  }

  get #result() {
    return this.querySelector('.herald-visibility-result');
  }

  // The time stands still while the pointer or the focus is on the message.
  #go() {
    clearTimeout(this.#timer);
    if (this.#running && !this.#result?.matches(':hover, :focus-within')) {
      this.#timer = setTimeout(() => {
        this.#running = false;
        this.#result.hidden = true;
      }, this.undoWindow);
    }
  }
}

customElements.define('herald-visibility-switch', VisibilitySwitch);
