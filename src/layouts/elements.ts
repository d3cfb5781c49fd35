// The elements of every page in one file: one request, cached from the first page on. What only a list or
// the search needs comes with that feature.
import '#src/features/copy-code/element.ts';
import '#src/features/disclose/disclose.ts';
import '#src/features/keys/keys.ts';
import '#src/features/lines/load.ts';
import '#src/features/resume/element.ts';
import '#src/features/runner/load.ts';
import '#src/features/search/element.ts';
import '#src/features/set/load.ts';
import '#src/features/share/element.ts';
import '#src/features/theme/element.ts';
import '#src/features/toc/element.ts';
