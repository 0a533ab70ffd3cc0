// Breaking news: what a reader closed stays closed, in the browser and by its id; the focus moves on.
const CLOSED = 'herald-breaking-closed';
const KEPT = 50;
let closedHere = [];

// A browser may refuse to remember; then it holds for this page.
function closed() {
  try {
    return JSON.parse(localStorage.getItem(CLOSED)) ?? [];
  } catch {
    return closedHere;
  }
}

function close(id) {
  closedHere = [...closed().filter((other) => other !== id), id].slice(-KEPT);
  try {
    localStorage.setItem(CLOSED, JSON.stringify(closedHere));
  } catch {
    // Remembered above.
  }
}

class BreakingNews extends HTMLElement {
  static observedAttributes = ['data-message', 'data-urgency'];

  #sizes = new ResizeObserver(() => this.#makeRoom());

  constructor() {
    super();
    this.addEventListener('click', (event) => event.target.closest('.herald-breaking-close') && this.#close());
  }

  connectedCallback() {
    this.#sizes.observe(this);
    this.#show();
  }

  disconnectedCallback() {
    this.#sizes.disconnect();
    document.documentElement.style.removeProperty('--herald-breaking-height');
  }

  attributeChangedCallback() {
    this.#show();
  }

  // Attributes and children come one after another in one answer of the server: what is told is looked at afterwards.
  tell(text) {
    queueMicrotask(() => {
      if (!this.hasAttribute('data-closed')) {
        const role = this.dataset.urgency === 'emergency' ? 'alert' : 'status';
        document.querySelector(`herald-live-region[role=${role}]`)?.announce(text);
      }
    });
  }

  #show() {
    const { message, urgency } = this.dataset;
    this.toggleAttribute('data-closed', urgency !== 'emergency' && closed().includes(message));
  }

  #close() {
    const id = this.dataset.message;
    close(id);
    this.#show();
    this.#handOn();
    this.dispatchEvent(new CustomEvent('herald-breaking-dismissed', { detail: { id } }));
  }

  #handOn() {
    const target =
      document.getElementById(this.dataset.focus) ?? document.querySelector('main, [role=main], h1') ?? document.body;
    if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
      target.setAttribute('tabindex', '-1');
    }
    target.focus();
  }

  // Where the banner stays at the top, what gets the focus is scrolled to below it.
  #makeRoom() {
    document.documentElement.style.setProperty('--herald-breaking-height', `${this.offsetHeight}px`);
  }
}

customElements.define('herald-breaking-news', BreakingNews);
