// Follow-up answers are folded: one that is linked to opens, and all of them do on paper.
function openTarget(): void {
  const details = document.querySelector(':target')?.closest('details');
  if (details) details.open = true;
}

addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
openTarget();
