// <herald-icon icon="calendar" aria-label="Calendar">: draws the icon of a name, or the `drawing` that it is given. With
// a label it is an image, without one it is hidden from assistive technology.
(() => {
  if (customElements.get('herald-icon')) {
    return;
  }
  const NS = 'http://www.w3.org/2000/svg';
  const OUTLINE = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const SOLID = { fill: 'currentColor', 'fill-rule': 'evenodd' };
  // name: path data, after "!" for a solid and "<" for a mirrored drawing; after "|" the drawing of right-to-left pages
  const drawings = {
    /*drawings*/
  };
  const drawn = new Map();

  function element(name, attributes) {
    const created = document.createElementNS(NS, name);
    for (const [attribute, value] of Object.entries(attributes)) {
      created.setAttribute(attribute, value);
    }
    return created;
  }

  function draw({ viewBox, path, paint, mirror, rightToLeft }) {
    const svg = element('svg', { viewBox, 'aria-hidden': 'true', ...paint });
    svg.append(element('path', { d: path }));
    if (mirror) {
      svg.setAttribute('data-direction', 'mirror');
    } else if (rightToLeft) {
      svg.setAttribute('data-direction', 'own');
      svg.append(element('path', { display: 'none', d: rightToLeft }));
    }
    return svg;
  }

  function known(name) {
    let svg = drawn.get(name);
    const code = drawings[name];
    if (!svg && code) {
      const flags = /^[!<]*/.exec(code)[0];
      const [path, rightToLeft] = code.slice(flags.length).split('|');
      svg = draw({
        viewBox: '0 0 24 24',
        path,
        rightToLeft,
        paint: flags.includes('!') ? SOLID : OUTLINE,
        mirror: flags.includes('<'),
      });
      drawn.set(name, svg);
    }
    return svg?.cloneNode(true);
  }

  class HeraldIcon extends HTMLElement {
    static observedAttributes = ['icon', 'aria-label'];
    #drawing;

    constructor() {
      super();
      // A property set before the script ran hides the setter.
      if (Object.hasOwn(this, 'drawing')) {
        const early = this.drawing;
        delete this.drawing;
        this.drawing = early;
      }
    }

    connectedCallback() {
      this.#speak();
    }

    attributeChangedCallback(name) {
      if (name === 'icon') {
        this.#show();
      } else if (this.isConnected) {
        this.#speak();
      }
    }

    set drawing(drawing) {
      this.#drawing = drawing;
      this.#show();
    }

    get drawing() {
      return this.#drawing;
    }

    #speak() {
      if (this.hasAttribute('aria-label')) {
        this.setAttribute('role', 'img');
        this.removeAttribute('aria-hidden');
      } else {
        this.removeAttribute('role');
        this.setAttribute('aria-hidden', 'true');
      }
    }

    #show() {
      const svg = this.#drawing ? draw(this.#drawing) : known(this.getAttribute('icon'));
      this.replaceChildren(...(svg ? [svg] : []));
    }
  }

  customElements.define('herald-icon', HeraldIcon);
})();
