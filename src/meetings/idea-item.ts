import type { Viewer } from '#entries/index';
import { planIdea, type Post as IdeaPost } from '#ideas/index';
import { type Db, transact } from '#platform/db';
import { ok, type Result } from '#platform/result';
import { serve } from './item-subjects';
import { type ItemRefusal, type ItemToSave, saveItem } from './save-item';

type PlanRefusal = 'gone' | 'no_such_step' | 'reply';

/** An idea from the box becomes an item on the programme; whoever gave or supported it reads so, with the reply. All of it or nothing. */
export async function planIdeaAsItem(
  db: Db,
  by: Viewer,
  plan: { item: ItemToSave; ideaId: string; reply: string; post: IdeaPost },
): Promise<Result<{ id: string }, ItemRefusal | PlanRefusal>> {
  try {
    return await transact(db, async (tx) => {
      const saved = await saveItem(tx, by, plan.item);
      if (!saved.ok) return saved;
      const planned = await planIdea(tx, by, plan.post, { ideaId: plan.ideaId, meetingId: plan.item.meetingId, reply: plan.reply });
      // The item was written already: only an exception takes it back.
      if (!planned.ok) throw new NotPlanned(planned);
      await serve(tx, saved.value.id, plan.ideaId);
      return ok(saved.value);
    });
  } catch (thrown) {
    if (thrown instanceof NotPlanned) return thrown.refusal;
    throw thrown;
  }
}

class NotPlanned extends Error {
  readonly refusal: Result<never, PlanRefusal>;
  constructor(refusal: Result<never, PlanRefusal>) {
    super('the idea was not planned');
    this.refusal = refusal;
  }
}
