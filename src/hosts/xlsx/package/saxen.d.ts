/** The part of saxen's interface in use; the package brings no types of its own. */
declare module "saxen" {
  type Attributes = () => Readonly<Record<string, unknown>> | false;
  type Decode = (text: string) => string;

  export class Parser {
    ns(prefixByUri: Readonly<Record<string, string>>): this;
    on(
      event: "openTag",
      handler: (name: string, attributes: Attributes, decode: Decode, isEmpty: boolean) => void,
    ): this;
    on(event: "closeTag", handler: (name: string, decode: Decode, isEmpty: boolean) => void): this;
    on(event: "text" | "cdata" | "attention", handler: (raw: string) => void): this;
    on(event: "warn" | "error", handler: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
