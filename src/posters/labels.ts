import { m } from '#platform/i18n';
import type { Section, SectionKind } from './poster';

const headings: Record<Exclude<SectionKind, 'free'>, () => string> = {
  strength: m.posters_section_strength,
  challenges: m.posters_section_challenges,
  plan: m.posters_section_plan,
  learning: m.posters_section_learning,
};

/** What stands above a section: the house's words for the four that every poster has, the poster's own for the others. */
export const headingOf = (section: Pick<Section, 'kind' | 'heading'>): string => (section.kind === 'free' ? section.heading : headings[section.kind]());
