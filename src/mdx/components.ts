import AskNext from './AskNext.astro';
import CodeBlock from './CodeBlock.astro';
import Diagram from './Diagram.astro';
import Example from './Example.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import InOneBreath from './InOneBreath.astro';
import Outstanding from './Outstanding.astro';
import ProseLink from './ProseLink.astro';
import SayThisFirst from './SayThisFirst.astro';
import Signals from './Signals.astro';
import Since from './Since.astro';
import Solid from './Solid.astro';
import Table from './Table.astro';
import TableHeader from './TableHeader.astro';
import Trap from './Trap.astro';
import VersionNote from './VersionNote.astro';
import Weak from './Weak.astro';

/** What authors may use: handed to `<Content components>`, so that they import nothing. */
export const components = {
  a: ProseLink,
  h2: Heading2,
  h3: Heading3,
  pre: CodeBlock,
  table: Table,
  th: TableHeader,
  AskNext,
  Diagram,
  Example,
  InOneBreath,
  Outstanding,
  SayThisFirst,
  Signals,
  Since,
  Solid,
  Trap,
  VersionNote,
  Weak,
};
