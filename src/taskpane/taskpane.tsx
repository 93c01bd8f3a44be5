import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "../ui/Pane";
import { PaneTheme } from "../ui/PaneTheme";
import { createFileServices } from "./createFileServices";
import { createPaneMemory } from "./createPaneMemory";

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element with the id root");

createRoot(root).render(
  <StrictMode>
    <PaneTheme>
      <Pane services={createFileServices()} memory={createPaneMemory()} now={new Date()} />
    </PaneTheme>
  </StrictMode>,
);
