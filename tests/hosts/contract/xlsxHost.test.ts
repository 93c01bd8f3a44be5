import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { describeHostContract } from "./hostContract";

describeHostContract("xlsx", () => createXlsxHost(null));
