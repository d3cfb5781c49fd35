// Only a program's own page has numbered lines; the other pages do not pay for them.
if (document.querySelector('program-lines') !== null) void import('./element.ts');
