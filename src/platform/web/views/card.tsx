import type { Child } from 'hono/jsx';

type Props = {
  title: string;
  href: string;
  meta?: Child;
  children?: Child;
  badges?: Child;
  /** The heading's level, when cards do not stand straight under a chapter of the page. */
  level?: 2 | 3 | 4;
};

/** One thing in a list of things. The title is the only link; its target reaches over the whole card. */
export function Card({ title, href, meta, children, badges, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article class="card">
      <Heading class="card-title">
        <a href={href} dir="auto">
          {title}
        </a>
      </Heading>
      {meta && <p class="card-meta">{meta}</p>}
      {children && <div class="card-text">{children}</div>}
      {badges && <div class="card-badges">{badges}</div>}
    </article>
  );
}
