// Picture gallery: a list that scrolls by itself; this adds the way by buttons and arrow keys, the slide show, and one
// picture enlarged.
const SETTLED = 150;
const OWN_KEYS = 'input, textarea, select, video, audio, [contenteditable], [role="slider"]';
const REFERENCES = ['id', 'for', 'name', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'theme'];

class MediaGallery extends HTMLElement {
  #current = 0;
  #interval = 0;
  #playing = false;
  #hovered = false;
  #entered = false;
  #timer;
  #ticker;
  #changes = new MutationObserver(() => this.#look());
  #sizes = new ResizeObserver(() => this.#look());
  #back = (event) => this.#popped(event);
  #hash = () => this.#followHash();

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('keydown', (event) => this.#pressed(event));
    this.addEventListener('focusin', (event) => event.target.closest('.herald-gallery-pause') || this.#choose(false));
    this.addEventListener('focusout', () => setTimeout(() => this.#look()));
    this.addEventListener('pointerenter', () => (this.#hovered = true));
    this.addEventListener('pointerleave', () => (this.#hovered = false));
    this.addEventListener('scroll', () => this.#scrolled(), true);
    this.addEventListener('cancel', (event) => event.target === this.#dialog && this.#leave(event), true);
  }

  connectedCallback() {
    this.#changes.observe(this, { childList: true, subtree: true });
    this.#sizes.observe(this);
    window.addEventListener('hashchange', this.#hash);
    requestAnimationFrame(() => this.#followHash());
  }

  disconnectedCallback() {
    this.#changes.disconnect();
    this.#sizes.disconnect();
    window.removeEventListener('hashchange', this.#hash);
    window.removeEventListener('popstate', this.#back, true);
    clearTimeout(this.#timer);
    clearInterval(this.#ticker);
    this.#entered = false;
  }

  // Called by the server: shows a picture without a word.
  show(index) {
    this.#go(index, { smooth: false, tell: false });
  }

  // Called by the server: the time each picture stays, 0 for no slide show.
  rotate(milliseconds) {
    this.#interval = milliseconds;
    this.#play(false);
    this.toggleAttribute('data-herald-moves', milliseconds > 0);
    const page = document.documentElement.dataset.heraldMotion;
    this.#play(page ? page === 'playing' : !this.#still);
  }

  // Called by the page's control of motion.
  pause() {
    this.#play(false);
  }

  // Called by the page's control of motion.
  play() {
    this.#play(true);
  }

  get #list() {
    return this.querySelector(':scope > .herald-gallery-list');
  }

  get #items() {
    return [...(this.#list?.children ?? [])];
  }

  get #dialog() {
    return this.querySelector(':scope > dialog');
  }

  get #still() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #clicked(event) {
    const button = event.target.closest('button');
    const item = event.target.closest('.herald-gallery-item');
    if (event.target === this.#dialog || button?.matches('.herald-gallery-close')) {
      this.#leave(event);
    } else if (button?.matches('.herald-gallery-previous')) {
      this.#go(this.#current - 1);
    } else if (button?.matches('.herald-gallery-next')) {
      this.#go(this.#current + 1);
    } else if (button?.matches('.herald-gallery-pause')) {
      this.#choose(!this.#playing);
    } else if (item && this.#canEnlarge(item) && event.target.closest('.herald-gallery-enlarge, .herald-figure-media > img')) {
      this.#enlarge(this.#items.indexOf(item));
    }
  }

  // Arrow keys belong to the list and to the enlarged picture, never to what stands in a slide.
  #pressed(event) {
    const mine = event.target === this.#list || (this.#dialog?.open && !event.target.closest(OWN_KEYS));
    if (!mine || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const to = {
      ArrowRight: this.#current + forward,
      ArrowLeft: this.#current - forward,
      Home: 0,
      End: this.#items.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.#go(to);
    }
  }

  #go(index, { smooth = true, tell = true } = {}) {
    const items = this.#items;
    if (!items[index]) {
      return;
    }
    const changed = index !== this.#current;
    this.#current = index;
    this.#bring(items[index], smooth && !this.#still);
    if (this.#dialog?.open && changed) {
      this.#fill(items[index]);
    }
    this.#look();
    if (changed) {
      this.#report(tell);
    }
  }

  // Right to left the first edge is the right one.
  #bring(item, smooth) {
    const [to, from] = [item.getBoundingClientRect(), this.#list.getBoundingClientRect()];
    const rtl = getComputedStyle(this).direction === 'rtl';
    this.#list.scrollBy({ left: rtl ? to.right - from.right : to.left - from.left, behavior: smooth ? 'smooth' : 'instant' });
  }

  #report(tell) {
    const detail = { index: this.#current, tell, enlarged: Boolean(this.#dialog?.open) };
    this.dispatchEvent(new CustomEvent('herald-slide', { detail }));
  }

  #scrolled() {
    this.#look();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), SETTLED);
  }

  // Who scrolled by hand is somewhere else now; that is not said, because it was seen.
  #settle() {
    const items = this.#items;
    if (items.length > 0 && !this.#isSeen(items[this.#current] ?? items[0])) {
      this.#current = Math.max(0, items.findIndex((item) => this.#isSeen(item)));
      this.#look();
      this.#report(false);
    }
  }

  #isSeen(item) {
    const [box, frame] = [item.getBoundingClientRect(), this.#list.getBoundingClientRect()];
    const seen = Math.min(box.right, frame.right) - Math.max(box.left, frame.left);
    return seen >= Math.min(box.width, frame.width) / 2;
  }

  // What is less than half in view cannot be reached, unless the focus is in it: then it would be lost.
  #look() {
    const items = this.#items;
    this.#current = Math.max(0, Math.min(this.#current, items.length - 1));
    for (const item of items) {
      const away = this.clientWidth > 0 && !this.#isSeen(item) && !item.contains(document.activeElement);
      if (item.inert !== away) {
        item.inert = away;
      }
    }
    this.#end('.herald-gallery-previous', this.#current === 0);
    this.#end('.herald-gallery-next', this.#current >= items.length - 1);
  }

  #end(selector, reached) {
    for (const button of this.querySelectorAll(selector)) {
      if (button.getAttribute('aria-disabled') !== String(reached)) {
        button.setAttribute('aria-disabled', reached);
      }
    }
  }

  // The reader's own choice for this slide show outlasts that for the page.
  #choose(playing) {
    if (playing !== this.#playing) {
      const detail = { state: playing ? 'playing' : 'paused' };
      this.dispatchEvent(new CustomEvent('herald-motion-choose', { bubbles: true, detail }));
      this.#play(playing);
    }
  }

  #play(wanted) {
    const playing = wanted && this.#interval > 0;
    if (playing === this.#playing) {
      return;
    }
    this.#playing = playing;
    this.toggleAttribute('data-playing', playing);
    clearInterval(this.#ticker);
    if (playing) {
      this.#ticker = setInterval(() => this.#tick(), this.#interval);
    }
  }

  #tick() {
    if (!this.#hovered && !document.hidden) {
      this.#go((this.#current + 1) % this.#items.length, { tell: false });
    }
  }

  #canEnlarge(item) {
    return this.#dialog && item.querySelector('.herald-gallery-enlarge');
  }

  // A copy is enlarged: the picture itself stays where it is, with its ids.
  #fill(item) {
    const copy = item.querySelector('figure').cloneNode(true);
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      REFERENCES.forEach((name) => element.removeAttribute(name));
      element.removeAttribute('loading');
    }
    this.#dialog.querySelector('.herald-gallery-stage').replaceChildren(copy);
  }

  #enlarge(index) {
    this.#choose(false);
    this.#go(index, { smooth: false, tell: false });
    this.#fill(this.#items[index]);
    this.#dialog.showModal();
    // One step in the history, which Back takes and which is used again the next time.
    this.#address(index, this.#entered ? 'replaceState' : 'pushState');
    this.#entered = true;
    window.addEventListener('popstate', this.#back, true);
  }

  // A whole address: a relative one would be completed by the base of the page.
  #address(index, how) {
    const id = this.#items[index]?.id;
    history[how](history.state, '', location.pathname + location.search + (id ? '#' + id : ''));
  }

  #leave(event) {
    event.preventDefault();
    this.#address(-1, 'replaceState');
    this.#close();
  }

  #popped(event) {
    window.removeEventListener('popstate', this.#back, true);
    this.#entered = false;
    if (this.#dialog.open) {
      event.stopImmediatePropagation();
      this.#close();
    }
  }

  #close() {
    this.#dialog.close();
    this.#dialog.querySelector('.herald-gallery-stage').replaceChildren();
    const item = this.#items[this.#current];
    this.#bring(item, false);
    this.#look();
    (item.querySelector('.herald-gallery-enlarge') ?? this.#list).focus({ preventScroll: true });
  }

  // An address that ends in #img-3 leads to the third picture.
  #followHash() {
    const id = decodeURIComponent(location.hash.slice(1));
    const index = id ? this.#items.findIndex((item) => item.id === id) : -1;
    if (index < 0 || this.#dialog?.open) {
      return;
    }
    this.scrollIntoView({ block: 'nearest' });
    if (this.#canEnlarge(this.#items[index])) {
      history.replaceState(history.state, '', location.pathname + location.search);
      this.#enlarge(index);
    } else {
      this.#go(index, { smooth: false, tell: false });
    }
  }
}

customElements.define('herald-media-gallery', MediaGallery);
