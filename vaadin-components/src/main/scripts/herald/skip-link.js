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
