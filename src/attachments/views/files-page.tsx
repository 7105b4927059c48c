import { m, to } from '#platform/i18n';
import { ActionButton, Button, Disclosure, Empty, Field, Form, Notice } from '#platform/web/views/index';
import type { AttachmentRow } from '../attachments-of';
import { FileLine } from './attachments';
import { type Outcome, UploadForm } from './upload-form';

/** What of a form was refused, to be shown again. */
export type Kept = { outcomes?: Outcome[]; problem?: string; described?: { id: string; text: string }; put?: string };

type Props = {
  title: string;
  back: string;
  network: string;
  at: string;
  files: AttachmentRow[];
  gone: AttachmentRow[];
  scanned: boolean;
  kept: Kept;
};

export function FilesPage({ title, back, network, at, files, gone, scanned, kept }: Props) {
  const uploading = kept.problem && !kept.described && !kept.put;
  return (
    <>
      <h1>{m.attachments_files()}</h1>
      <p>
        {m.attachments_of()} <a href={to(back)}>{title}</a>
      </p>
      {kept.put && (
        <Notice tone="warn" refusal>
          {kept.problem}
        </Notice>
      )}
      {files.length ? (
        <ul class="list-plain stack">
          {files.map((file) => (
            <li class="stack-tight">
              <FileLine file={file} network={network} />
              {file.tagged === false && <Notice tone="info">{m.attachments_untagged_about()}</Notice>}
              {file.audience !== file.entry_audience && <p class="soft">{m.attachments_waits()}</p>}
              <Describe file={file} network={network} kept={kept} />
              <ActionButton action={to(`/${network}/bestanden/${file.id}/intrekking`)} label={m.attachments_take_back()} of={file.name} />
            </li>
          ))}
        </ul>
      ) : (
        <Empty title={m.attachments_none_title()} text={m.attachments_none_text()} />
      )}
      <h2>{m.attachments_upload_title()}</h2>
      <p>{scanned ? m.attachments_upload_lead() : m.attachments_upload_lead_unscanned()}</p>
      <UploadForm at={at} outcomes={kept.outcomes ?? []} problems={uploading ? [{ field: 'bestanden', text: kept.problem ?? '' }] : []} />
      {gone.length > 0 && <Gone files={gone} network={network} />}
    </>
  );
}

function Describe({ file, network, kept }: { file: AttachmentRow; network: string; kept: Kept }) {
  const again = kept.described?.id === file.id ? kept.described : undefined;
  return (
    <Disclosure summary={m.attachments_describe()} open={again !== undefined}>
      <Form
        action={to(`/${network}/bestanden/${file.id}/omschrijving`)}
        idPrefix={file.id}
        problems={again ? [{ field: 'omschrijving', text: kept.problem ?? '' }] : []}
      >
        <Field
          name="omschrijving"
          label={m.attachments_description()}
          hint={m.attachments_description_hint()}
          value={again?.text ?? file.description}
          maxLength={300}
        />
        <Button kind="quiet">{m.platform_save()}</Button>
      </Form>
    </Disclosure>
  );
}

/** What was taken back, for as long as it can be put back. */
function Gone({ files, network }: { files: AttachmentRow[]; network: string }) {
  return (
    <>
      <h2>{m.attachments_gone_title()}</h2>
      <p>{m.attachments_gone_lead()}</p>
      <ul class="list-plain stack">
        {files.map((file) => (
          <li>
            <span dir="auto">{file.name}</span>{' '}
            <ActionButton action={to(`/${network}/bestanden/${file.id}/terugzetting`)} label={m.attachments_put_back()} of={file.name} />
          </li>
        ))}
      </ul>
    </>
  );
}
