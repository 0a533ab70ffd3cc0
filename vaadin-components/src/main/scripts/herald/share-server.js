// Share bar: a network of many servers. The reader's own is asked for once, kept in this browser and put into the link.
const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

class ShareServer extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (event.target.closest('button')) {
        this.#toggle(this.#panel.hidden);
      } else if (event.target.closest('a') && !this.#aim()) {
        event.preventDefault();
        event.stopPropagation();
        this.#field.focus();
      }
    });
    this.addEventListener('input', () => this.#complain(false));
    this.addEventListener('change', () => this.#aim());
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target === this.#field) {
        event.preventDefault();
        this.#link.click();
      } else if (event.key === 'Escape' && !this.#panel.hidden) {
        event.stopPropagation();
        this.#toggle(false);
        this.querySelector('button').focus();
      }
    });
  }

  get #panel() {
    return this.querySelector('.herald-share-server-panel');
  }

  get #field() {
    return this.querySelector('.herald-share-server-field');
  }

  get #link() {
    return this.querySelector('a');
  }

  #toggle(open) {
    this.#panel.hidden = !open;
    this.querySelector('button').setAttribute('aria-expanded', open);
    if (open) {
      this.#field.value ||= this.#kept() ?? '';
      this.#complain(false);
      (this.#field.value && this.#aim() ? this.#link : this.#field).focus();
    }
  }

  // Accepts what people paste: a server's name, its address, or their own name on it.
  #aim() {
    const host = this.#field.value.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/\/.*$/, '').replace(/^.*@/, '');
    const known = HOST.test(host);
    this.#complain(!known);
    if (known) {
      const target = new URL(this.#link.href);
      target.host = host;
      this.#link.href = target.href;
      this.#keep(host);
    }
    return known;
  }

  #complain(wrong) {
    this.querySelector('.herald-share-server-wrong').hidden = !wrong;
    this.#field.toggleAttribute('aria-invalid', wrong);
    if (wrong) {
      this.#field.setAttribute('aria-invalid', 'true');
    }
  }

  // Storage may be forbidden; then the reader is asked each time.
  #kept() {
    try {
      return localStorage.getItem(this.dataset.kept);
    } catch {
      return null;
    }
  }

  #keep(host) {
    try {
      localStorage.setItem(this.dataset.kept, host);
    } catch {}
  }
}

customElements.define('herald-share-server', ShareServer);
