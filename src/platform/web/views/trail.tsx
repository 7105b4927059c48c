import { m } from '#platform/i18n';

type Step = { label: string; href?: string };

/** Where this page stands, from the network down. One step says nothing, so it is left out. */
export function Trail({ steps }: { steps: Step[] }) {
  if (steps.length < 2) return null;
  return (
    <nav class="trail" aria-label={m.platform_menu_trail()}>
      <ol>
        {steps.map((step, index) => (
          <li>
            {step.href && index < steps.length - 1 ? (
              <a href={step.href}>{step.label}</a>
            ) : (
              <span aria-current={index === steps.length - 1 ? 'page' : undefined}>{step.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
