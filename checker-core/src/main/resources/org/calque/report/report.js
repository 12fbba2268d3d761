
(() => {
  const marks = [...document.querySelectorAll('mark')];
  let current = -1;
  const show = (index) => {
    document.querySelectorAll('li.current').forEach((li) => li.classList.remove('current'));
    current = index;
    const mark = marks[index];
    const card = document.getElementById(mark.dataset.card);
    card.classList.add('current');
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'center' });
    if (card.getBoundingClientRect().bottom > innerHeight || card.getBoundingClientRect().top < 0) {
      card.scrollIntoView({ block: 'nearest' });
    }
  };
  marks.forEach((mark, index) => mark.addEventListener('click', () => show(index)));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || marks.length === 0) return;
    if (event.key === 'j') show(Math.min(current + 1, marks.length - 1));
    if (event.key === 'k') show(Math.max(current - 1, 0));
  });
})();
