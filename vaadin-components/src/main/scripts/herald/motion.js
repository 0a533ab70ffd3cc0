// Motion: one controller for all that moves. The reader's choice counts, else the setting of the operating system. What
// moves is marked by data-herald-moves: it may come and go, and be a video, a custom element with pause() and play(),
// a picture with a still one to take its place, or anything that CSS moves.
const MOTION_KEY = 'herald-motion';
const MOVERS = '[data-herald-moves]';
const system = matchMedia('(prefers-reduced-motion: reduce)');
const memory = new Map();
let groups = new Map();
let single = new WeakMap();

// A browser may refuse to remember; then the choice holds for this page.
function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return memory.get(key) ?? null;
  }
}

function remember(key, state) {
  try {
    if (state) {
      localStorage.setItem(key, state);
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    memory.set(key, state || null);
  }
}

function forgetParts() {
  groups = new Map();
  single = new WeakMap();
}

function choosePage(state) {
  forgetParts();
  memory.clear();
  try {
    Object.keys(localStorage).filter((key) => key.startsWith(MOTION_KEY + ':')).forEach((key) => remember(key));
  } catch {
    // Nothing was remembered.
  }
  remember(MOTION_KEY, state);
  settleAll();
}

const pageState = () => remembered(MOTION_KEY) || (system.matches ? 'paused' : 'playing');

const stateOf = (mover) => single.get(mover) ?? groups.get(mover.dataset.heraldMoves) ?? pageState();

const tell = (target, state) =>
  target.dispatchEvent(new CustomEvent('herald-motion', { detail: { paused: state === 'paused' } }));

// What was not stopped here is not started here: a video without autoplay stays as it is.
function settle(mover) {
  const before = mover.dataset.heraldMotion;
  const state = stateOf(mover);
  if (state === before) {
    return;
  }
  mover.dataset.heraldMotion = state;
  if (mover.dataset.heraldStill) {
    swap(mover, state);
  } else if (state === 'paused') {
    mover.pause?.();
  } else if (before) {
    Promise.resolve(mover.play?.()).catch(() => {});
  }
  tell(mover, state);
}

function swap(image, state) {
  if (state === 'paused') {
    image.dataset.heraldMoving = image.getAttribute('src');
    image.src = image.dataset.heraldStill;
  } else if (image.dataset.heraldMoving) {
    image.src = image.dataset.heraldMoving;
  }
}

function settleAll() {
  document.documentElement.dataset.heraldMotion = pageState();
  document.querySelectorAll(MOVERS).forEach(settle);
  tell(document, pageState());
}

function chooseGroup(group, state) {
  groups.set(group, state);
  document.querySelectorAll(MOVERS).forEach((mover) => {
    if (mover.dataset.heraldMoves === group) {
      single.delete(mover);
    }
  });
  settleAll();
}

class Motion extends HTMLElement {
  #tell = () => tell(this, pageState());

  connectedCallback() {
    document.addEventListener('herald-motion', this.#tell);
    setTimeout(this.#tell);
  }

  disconnectedCallback() {
    document.removeEventListener('herald-motion', this.#tell);
  }

  choose(state) {
    choosePage(state);
  }
}

class MotionToggle extends HTMLElement {
  static observedAttributes = ['data-group', 'id'];

  #show = () => {
    this.dataset.state = groups.get(this.dataset.group) ?? pageState();
  };

  constructor() {
    super();
    this.addEventListener('click', (event) => event.target.closest('button') && this.#toggle());
  }

  connectedCallback() {
    document.addEventListener('herald-motion', this.#show);
    this.#show();
  }

  disconnectedCallback() {
    document.removeEventListener('herald-motion', this.#show);
  }

  // A button that comes back with its id finds the choice that was made with it.
  attributeChangedCallback() {
    const state = this.#key && remembered(this.#key);
    if (state && !groups.has(this.dataset.group)) {
      chooseGroup(this.dataset.group, state);
    }
    this.#show();
  }

  get #key() {
    return this.id && this.dataset.group ? `${MOTION_KEY}:${this.id}` : '';
  }

  #toggle() {
    const state = this.dataset.state === 'paused' ? 'playing' : 'paused';
    if (this.#key) {
      remember(this.#key, state);
    }
    if (this.dataset.group) {
      chooseGroup(this.dataset.group, state);
    } else {
      choosePage(state);
    }
    this.dispatchEvent(new CustomEvent('herald-motion-toggled', { detail: { paused: state === 'paused' } }));
  }
}

document.addEventListener('herald-motion-choose', ({ target, detail }) => {
  single.set(target, detail.state);
  settle(target);
});
system.addEventListener('change', settleAll);
addEventListener('storage', ({ key }) => {
  if (!key || key === MOTION_KEY) {
    forgetParts();
    settleAll();
  }
});
new MutationObserver((changes) => {
  for (const { target, type, addedNodes } of changes) {
    if (type === 'attributes') {
      target.matches(MOVERS) && settle(target);
    }
    for (const node of addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        node.matches(MOVERS) && settle(node);
        node.querySelectorAll(MOVERS).forEach(settle);
      }
    }
  }
}).observe(document, { attributeFilter: ['data-herald-moves'], childList: true, subtree: true });
settleAll();
customElements.define('herald-motion', Motion);
customElements.define('herald-motion-toggle', MotionToggle);
