import type { Child } from 'hono/jsx';
import { linked } from './linked';

/** What people typed, as they typed it: paragraphs, line breaks and web addresses, and nothing else of it is markup. */
export function Prose({ text }: { text: string }) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return (
    <div class="prose" dir="auto">
      {paragraphs.map((paragraph) => (
        <p dir="auto">{lines(paragraph)}</p>
      ))}
    </div>
  );
}

const lines = (paragraph: string): Child[] => paragraph.split('\n').flatMap((line, index) => (index === 0 ? linked(line) : [<br />, ...linked(line)]));
