/** A file on a disk, as browsers of the Chromium family hand it over, and the troubles that it can have. */
export function memoryHandle(name: string, bytes: Uint8Array<ArrayBuffer>) {
  let content = bytes;
  let lastModified = 1;
  let trouble: "denied" | "changed" | "full" | null = null;
  const handle = {
    kind: "file" as const,
    name,
    getFile: () => Promise.resolve(new File([content], name, { lastModified })),
    requestPermission: () => Promise.resolve<PermissionState>(trouble === "denied" ? "denied" : "granted"),
    createWritable() {
      let written: Uint8Array<ArrayBuffer> = new Uint8Array();
      return Promise.resolve({
        write(data: Uint8Array<ArrayBuffer>) {
          if (trouble === "full") return Promise.reject(new DOMException("full", "QuotaExceededError"));
          written = data;
          return Promise.resolve();
        },
        abort: () => Promise.resolve(),
        close() {
          content = written;
          lastModified += 1;
          return Promise.resolve();
        },
      });
    },
  };
  return {
    handle: handle as unknown as FileSystemFileHandle,
    content: () => content,
    spoil(kind: "denied" | "changed" | "full") {
      trouble = kind;
      if (kind === "changed") lastModified += 1;
    },
  };
}
