import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { CampaignChoice } from '../parts/campaign-choice.tsx';
import { useSidebar } from '../sidebar-context.ts';

interface FileStepProps {
  notice?: string;
  campaignId: string;
  setCampaignId: (id: string) => void;
  read: (file: File) => void;
}

export function FileStep({ notice, campaignId, setCampaignId, read }: FileStepProps) {
  const { texts } = useSidebar();
  const words = texts.imports;
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) read(file);
  };
  return (
    <>
      {notice && (
        <p class="notice good" role="status">
          {notice}
        </p>
      )}
      <CampaignChoice value={campaignId} choose={setCampaignId} />
      <section
        aria-labelledby="import-file-label"
        class={isOver ? 'file-drop over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <h2 id="import-file-label">{words.file}</h2>
        <Button kind="primary" onClick={() => picker.current?.click()} describedBy="import-file-help">
          {words.choose}
        </Button>
        <p class="help">{words.dropHere}</p>
        {/* Hidden: its own button speaks the browser's language, not the sidebar's. */}
        <input
          ref={picker}
          type="file"
          hidden
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => take(event.currentTarget.files)}
        />
      </section>
      <ul class="lines help" id="import-file-help">
        {[
          words.fileOrders,
          words.fileContent,
          words.fileAds,
          words.fileTraffic,
          words.fileOther,
          words.fileAsItIs,
        ].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="help">{words.privacy}</p>
    </>
  );
}
