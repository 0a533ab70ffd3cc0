// What Herald's components do in the browser without asking the server.
(() => {
  if (customElements.get('herald-live-region')) {
    return;
  }

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

  // Skip links move the focus and leave address and history alone.
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node.dataset?.heraldSkip);
    const target = link?.getRootNode().getElementById(link.dataset.heraldSkip);
    if (!target) {
      return;
    }
    event.preventDefault();
    if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
      target.setAttribute('tabindex', '-1');
    }
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  });

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

  // Share bar: the panel with the remaining targets, and printing.
  class ShareBar extends HTMLElement {
    #outside = (event) => event.composedPath().includes(this.#more?.parentElement) || this.#open(false);

    constructor() {
      super();
      this.addEventListener('click', (event) => {
        if (event.target.closest('.herald-share-bar-more')) {
          this.#open(this.#panel.hidden);
          this.#focusable?.focus();
        } else if (event.target.closest('[data-herald-share="print"]')) {
          window.print();
        }
      });
      this.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && this.#panel?.hidden === false) {
          event.stopPropagation();
          this.#open(false);
          this.#more.focus();
        }
      });
      this.addEventListener('focusout', (event) => {
        const rest = this.#more?.parentElement;
        if (event.relatedTarget && rest?.contains(event.target) && !rest.contains(event.relatedTarget)) {
          this.#open(false);
        }
      });
    }

    disconnectedCallback() {
      document.removeEventListener('click', this.#outside);
    }

    get #more() {
      return this.querySelector('.herald-share-bar-more');
    }

    get #panel() {
      return this.querySelector('.herald-share-bar-panel');
    }

    get #focusable() {
      return [...this.#panel.querySelectorAll('a, button')].find((control) => control.checkVisibility());
    }

    #open(open) {
      this.#panel.hidden = !open;
      this.#more.setAttribute('aria-expanded', open);
      document[open ? 'addEventListener' : 'removeEventListener']('click', this.#outside);
    }
  }

  customElements.define('herald-share-bar', ShareBar);

  // Published time: "3 hours ago" for the exact time that the server wrote, and that time in the reader's zone.
  const AGES = { year: 31536000, month: 2629746, week: 604800, day: 86400, hour: 3600, minute: 60 };

  class PublishedTime extends HTMLElement {
    #known = new WeakMap();
    #changes = new MutationObserver(() => this.#write());
    #view = new IntersectionObserver((entries) => this.#watch(entries.at(-1).isIntersecting));
    #checked = 0;
    #timer;

    connectedCallback() {
      this.#changes.observe(this, { childList: true });
      this.#view.observe(this);
      queueMicrotask(() => this.#write());
    }

    disconnectedCallback() {
      this.#changes.disconnect();
      this.#view.disconnect();
      clearTimeout(this.#timer);
    }

    #watch(inView) {
      clearTimeout(this.#timer);
      const pause = Number(this.dataset.refresh) * 1000;
      if (inView && pause) {
        this.#timer = setTimeout(() => this.#refresh(), Math.max(0, this.#checked + pause - performance.now()));
      }
    }

    // Words that change under the focus are spoken by some screen readers: they wait.
    #refresh() {
      if (document.hidden || this.contains(document.activeElement)) {
        this.#checked = performance.now();
      } else {
        this.#write();
      }
      this.#watch(true);
    }

    #write() {
      this.#checked = performance.now();
      this.querySelectorAll('[data-herald-relative]').forEach((time) => this.#age(time));
      this.querySelectorAll('[data-herald-reader-zone]').forEach((time) => this.#local(time));
    }

    // The greatest age counts, so that a clock that is set back does not make the article younger.
    #age(time) {
      const text = time.firstChild;
      if (!text) {
        return;
      }
      const known = this.#known.get(time) ?? { exact: text.data, age: -Infinity };
      known.age = Math.max(known.age, (Date.now() - Date.parse(time.dateTime)) / 1000);
      this.#known.set(time, known);
      const words = this.#words(known);
      if (text.data !== words) {
        text.data = words;
      }
    }

    #words({ age, exact }) {
      if (age < -60 || age > Number(this.dataset.limit ?? Infinity)) {
        return exact;
      }
      const unit = Object.keys(AGES).find((name) => age >= AGES[name]);
      return unit
        ? new Intl.RelativeTimeFormat(this.dataset.language).format(-Math.floor(age / AGES[unit]), unit)
        : this.dataset.justNow;
    }

    #local(time) {
      const date = new Date(time.dateTime);
      const written = (Date.parse(time.dateTime.replace(/[+-]\d\d:\d\d$/, 'Z')) - date) / 60000;
      time.parentElement.hidden = written === -date.getTimezoneOffset();
      time.textContent = date.toLocaleString(this.dataset.language, {
        weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: 'numeric', timeZoneName: 'short',
      });
    }
  }

  customElements.define('herald-published-time', PublishedTime);

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
})();
