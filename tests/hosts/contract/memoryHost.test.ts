import { createMemoryHost } from "../../../src/hosts/memory/createMemoryHost";
import { describeHostContract } from "./hostContract";

describeHostContract("memory", createMemoryHost);
