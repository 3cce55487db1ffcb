import { type IRunOptions, TextRun } from 'docx';

/** A run of text with its look; the constructor takes a plain string as well, whose methods have the same names. */
export const runOf = (options: IRunOptions): TextRun => new TextRun(options);
