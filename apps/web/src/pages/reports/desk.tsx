import { useEffect } from 'react';
import { useMay } from '../../api/session';
import { useParameters } from '../../design/use-parameters';
import { Derivation } from './derivation';
import { FindingsCard } from './findings-card';
import { Outline } from './outline';
import { Paper } from './paper';
import type { LkipDocument, ReportPlace } from './report-data';
import { anchorOf, textsByHeading } from './report-texts';
import { TextEditor } from './text-editor';
import { TextsCard } from './texts-card';

interface DeskProps {
  readonly place: ReportPlace;
  readonly report: LkipDocument;
  readonly writable: boolean;
}

/** The sheet, with what one needs beside it. What is open stands in the address. */
export const Desk = ({ place, report, writable }: DeskProps) => {
  const { get, set } = useParameters();
  const may = useMay();
  const mayWrite = writable && may('report.write');
  const figure = get('angka');
  const text = get('teks');
  const asked = get('letak');
  const found = asked !== undefined && /^\d{1,5}$/.test(asked) ? Number(asked) : undefined;
  useEffect(() => {
    if (found === undefined) return;
    const block = document.getElementById(anchorOf(found));
    block?.setAttribute('tabindex', '-1');
    block?.focus({ preventScroll: true });
    block?.scrollIntoView({ block: 'start' });
  }, [found]);
  const openText = (name: string): void => {
    set({ teks: name });
  };
  return (
    <div className="report-desk">
      <Paper
        report={report}
        found={found}
        texts={mayWrite ? textsByHeading(report.blocks, report.texts) : new Map<number, string>()}
        onText={openText}
        onFigure={(reference) => {
          set({ angka: reference });
        }}
      />
      <div className="report-side jejak-screen-only">
        <FindingsCard
          place={place}
          report={report}
          onJump={(block) => {
            set({ letak: String(block) });
          }}
        />
        <Outline blocks={report.blocks} />
        <TextsCard report={report} {...(mayWrite ? { onText: openText } : {})} />
      </div>
      <Derivation
        report={report}
        reference={figure}
        onClose={() => {
          set({ angka: undefined });
        }}
      />
      {mayWrite && text !== undefined && report.texts[text] !== undefined && (
        <TextEditor
          key={text}
          place={place}
          report={report}
          name={text}
          onClose={() => {
            set({ teks: undefined });
          }}
        />
      )}
    </div>
  );
};
