package pumpwise.export.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// The structure of a document for screen readers: headings, paragraphs, and figures in reading order.
final class PdfTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<PDPage, List<PDStructureElement>> marked = new LinkedHashMap<>();
    private PDStructureElement part = whole;

    PdfTags() {
        root.appendKid(whole);
    }

    /// Begins a part of the document, to which everything belongs until the next one.
    void beginPart() {
        part = new PDStructureElement("Sect", whole);
        whole.appendKid(part);
    }

    /// Adds an element at the end of the current part.
    ///
    /// @param type such as `P` or `H1`
    PDStructureElement add(String type) {
        PDStructureElement element = new PDStructureElement(type, part);
        part.appendKid(element);
        return element;
    }

    /// The number of the content of an element on a page, with which that has to be marked.
    int mark(PDPage page, PDStructureElement element) {
        List<PDStructureElement> onPage = marked.computeIfAbsent(page, _ -> new ArrayList<>());
        int id = onPage.size();
        onPage.add(element);
        PDMarkedContentReference content = new PDMarkedContentReference();
        content.setPage(page);
        content.setMCID(id);
        element.appendKid(content);
        return id;
    }

    /// Puts the structure into the document.
    void finish(PDDocument document) {
        Map<Integer, PDParentTreeValue> parents = new LinkedHashMap<>();
        marked.forEach((page, elements) -> {
            COSArray all = new COSArray();
            elements.forEach(element -> all.add(element.getCOSObject()));
            page.setStructParents(parents.size());
            parents.put(parents.size(), new PDParentTreeValue(all));
        });
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
