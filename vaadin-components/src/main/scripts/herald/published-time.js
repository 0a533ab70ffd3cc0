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
