declare module 'mapshaper' {
  /** Runs a mapshaper command line on files held in memory; gives the output files. */
  export function applyCommands(
    commands: string,
    inputs: Readonly<Record<string, string | Buffer>>,
  ): Promise<Record<string, Buffer>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export default mapshaper;
}
