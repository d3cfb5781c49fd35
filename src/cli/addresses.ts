// `npm run addresses` (after a build): adds what is newly published to the ledger. It never removes a line:
// an address that no longer resolves needs a redirect in content/redirects.yaml.
import { writeFileSync } from 'node:fs';
import { publishedAddresses, readLedger, readPages } from './published.ts';

const LEDGER = 'content/addresses.txt';
const known = readLedger(LEDGER);
const all = new Set([...known, ...publishedAddresses(readPages('dist'))]);
writeFileSync(LEDGER, [...all].sort().join('\n') + '\n');
console.log(`${all.size - known.length} new addresses, ${all.size} in all.`);
