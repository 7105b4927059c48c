import { AudienceBadge } from '#entries/index';
import { m, to } from '#platform/i18n';
import { ButtonLink, Notice } from '#platform/web/views/index';
import type { AttachmentRow } from '../attachments-of';
import { attachmentPath, filesPath } from '../attachment-path';
import { fileSize } from '../file-size';
import { shortType } from '../file-type';

type Props = { files: AttachmentRow[]; network: string; short: string; maySteer: boolean };

/** The files beside an entry, for its page. Nothing at all where there are none and none can be added. */
export function Attachments({ files, network, short, maySteer }: Props) {
  if (!files.length && !maySteer) return null;
  return (
    <section class="stack-tight" aria-labelledby="bestanden">
      <h2 id="bestanden">{m.attachments_files()}</h2>
      {files.length > 0 && <FileList files={files} network={network} maySteer={maySteer} />}
      {maySteer && (
        <p>
          <ButtonLink kind="quiet" href={to(filesPath(network, short))}>
            {files.length ? m.attachments_change() : m.attachments_add()}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function FileList({ files, network, maySteer }: Omit<Props, 'short'>) {
  return (
    <>
      <ul class="stack-tight">
        {files.map((file) => (
          <li>
            <FileLine file={file} network={network} />
          </li>
        ))}
      </ul>
      {files.some(({ tagged }) => tagged === false) && (
        <Notice tone="info">{maySteer ? m.attachments_untagged_about() : m.attachments_untagged_reader()}</Notice>
      )}
      {files.some(({ scanned_at }) => !scanned_at) && <p class="soft">{m.attachments_not_scanned()}</p>}
    </>
  );
}

export function FileLine({ file, network }: { file: AttachmentRow; network: string }) {
  return (
    <>
      <a href={to(attachmentPath(network, file))} dir="auto" download>
        {file.name}
      </a>{' '}
      <span class="soft">
        ({shortType(file.type)}, {fileSize(file.bytes)})
      </span>
      {file.tagged === false && <span class="soft"> · {m.attachments_untagged()}</span>}
      {file.audience !== file.entry_audience && (
        <>
          {' '}
          <AudienceBadge audience={file.audience} />
        </>
      )}
      {file.description && <p dir="auto">{file.description}</p>}
    </>
  );
}
