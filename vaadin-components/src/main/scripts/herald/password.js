// Password reveal: shows and hides what is in the field around it, and hides it by itself when it is told to.
class PasswordReveal extends HTMLElement {
  #revealed = false;
  #field;
  #timer;
  #onLeave = (event) => this.#on('on_blur') && !this.#field.contains(event.relatedTarget) && this.#change(false, true);
  #onKey = (event) => event.key === 'Enter' && event.target === this.#input && this.#on('on_submit') && this.#change(false, true);
  #onSubmit = (event) => this.#on('on_submit') && event.target.contains(this) && this.#change(false, true);

  constructor() {
    super();
    // A press of the pointer leaves focus and caret in the field.
    this.addEventListener('pointerdown', (event) => event.preventDefault());
    this.addEventListener('mousedown', (event) => event.preventDefault());
    this.addEventListener('click', (event) => {
      if (event.target.closest('button')?.disabled === false) {
        this.#change(!this.#revealed, false);
      }
    });
  }

  connectedCallback() {
    this.#field = this.closest('vaadin-password-field');
    this.#field?.addEventListener('focusout', this.#onLeave);
    this.#field?.addEventListener('keydown', this.#onKey);
    document.addEventListener('submit', this.#onSubmit, true);
    customElements.whenDefined('vaadin-password-field').then(() => requestAnimationFrame(() => this.#apply()));
  }

  disconnectedCallback() {
    this.#field?.removeEventListener('focusout', this.#onLeave);
    this.#field?.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('submit', this.#onSubmit, true);
    clearTimeout(this.#timer);
  }

  get revealed() {
    return this.#revealed;
  }

  set revealed(revealed) {
    this.#revealed = Boolean(revealed);
    this.#apply();
  }

  get #input() {
    return this.#field?.querySelector('input[slot="input"]');
  }

  #on(policy) {
    return this.#revealed && this.dataset.remask === policy;
  }

  #change(revealed, byItself) {
    this.revealed = revealed;
    this.dispatchEvent(new CustomEvent('herald-revealed', { detail: { byItself } }));
  }

  #apply() {
    const button = this.querySelector('button');
    const input = this.#input;
    if (!button || !input) {
      return;
    }
    if (button.hasAttribute('aria-pressed')) {
      button.setAttribute('aria-pressed', this.#revealed);
    }
    button.querySelector('.herald-password-when-hidden').hidden = this.#revealed;
    button.querySelector('.herald-password-when-visible').hidden = !this.#revealed;
    this.#show(input);
    clearTimeout(this.#timer);
    if (this.#on('timeout')) {
      this.#timer = setTimeout(() => this.#change(false, true), this.remaskDelay);
    }
  }

  // Another type can cost the selection. What is typed visibly is neither corrected nor sent to a spelling service.
  #show(input) {
    const type = this.#revealed ? 'text' : 'password';
    if (input.type !== type) {
      const { selectionStart, selectionEnd, selectionDirection } = input;
      input.spellcheck = false;
      input.setAttribute('autocapitalize', 'none');
      input.setAttribute('autocorrect', 'off');
      input.type = type;
      input.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
    }
  }
}

customElements.define('herald-password-reveal', PasswordReveal);
