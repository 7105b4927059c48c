import { Badge } from '#platform/web/views/index';
import type { Horizon, QuestionState } from '#questions/question';

export const stateName = (state: QuestionState): string => state;
export const horizonName = (horizon: Horizon): string => horizon;
export const StateBadge = ({ state }: { state: QuestionState }) => <Badge tone="neutral">{stateName(state)}</Badge>;
