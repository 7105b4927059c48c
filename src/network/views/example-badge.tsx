import { m } from '#platform/i18n';
import { Badge } from '#platform/web/views/index';

/** What is made up says so, wherever it is shown. */
export const ExampleBadge = () => <Badge tone="highlight">{m.network_example()}</Badge>;
