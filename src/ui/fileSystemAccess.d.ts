/** What browsers of the Chromium family have of the File System Access standard, and TypeScript doesn't know. */
interface FileSystemFileHandle {
  requestPermission?(descriptor: { readonly mode: "read" | "readwrite" }): Promise<PermissionState>;
}

interface DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

interface Window {
  showOpenFilePicker?(options: {
    readonly id: string;
    readonly types: readonly {
      readonly description?: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }): Promise<readonly FileSystemFileHandle[]>;
}
