package org.citygraph.dossier;

import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.codec.digest.DigestUtils;
import org.citygraph.edtf.Edtf;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads dossiers. Only YAML's nodes are read, never objects, so no tag in a file can make
 * one; aliases, depth and size are bounded.
 */
public class DossierReader {

	/**
	 * Changed whenever the same text is stored in another way, so that the next start
	 * stores it anew.
	 */
	private static final String DERIVATION = "2\n";

	/** No dossier is longer, in characters. */
	public static final int LARGEST_FILE = 16 * 1024 * 1024;

	private final Mistakes mistakes = new Mistakes();

	private final List<Dossier> dossiers = new ArrayList<>();

	/** Tells a text, and the way in which it is stored, from all others. */
	public static String hash(String text) {
		return DigestUtils.sha256Hex(DERIVATION + text);
	}

	/** Adds a file as it is stored, which is in UTF-8 or else a mistake. */
	public DossierReader read(String file, byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer text = CharBuffer.allocate(content.length);
		if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
			String before = new String(content, 0, bytes.position(), StandardCharsets.ISO_8859_1);
			this.mistakes.add(new Location(file, line(before, before.length())),
					"This is not in UTF-8: save the file in that encoding.");
			return this;
		}
		return read(file, text.flip().toString());
	}

	/** Adds a file that is too large to be read, which is a mistake. */
	public DossierReader readNothingOf(String file) {
		this.mistakes.add(new Location(file, 1), "This is too large for a dossier: part it into several documents.");
		return this;
	}

	/** Adds a file; its mistakes are told by {@link #dossiers()}. */
	public DossierReader read(String file, String text) {
		try {
			Node root = yaml().compose(reader(text));
			if (root instanceof MappingNode mapping) {
				this.dossiers.add(dossier(file, hash(text), new YamlMapping(file, mapping, this.mistakes)));
			}
			else {
				this.mistakes.add(new Location(file, 1),
						"A dossier begins with 'document:', 'entities:' and 'facts:'.");
			}
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			this.mistakes.add(new Location(file, line), "This is not valid YAML: " + ex.getProblem() + ".");
		}
		catch (ReaderException ex) {
			this.mistakes.add(new Location(file, line(text, ex.getPosition())),
					"The character U+%04X may not stand in YAML.".formatted(ex.getCodePoint()));
		}
		catch (YAMLException ex) {
			this.mistakes.add(new Location(file, 1), "This is not valid YAML: " + ex.getMessage());
		}
		return this;
	}

	/**
	 * All that was read.
	 * @throws DossierRefused with every mistake, if there is any
	 */
	public List<Dossier> dossiers() {
		if (!this.mistakes.found().isEmpty()) {
			throw DossierRefused.of(this.mistakes.found());
		}
		return List.copyOf(this.dossiers);
	}

	private static int line(String text, int position) {
		return 1 + (int) text.codePoints().limit(position).filter((character) -> character == '\n').count();
	}

	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(LARGEST_FILE);
		options.setMaxAliasesForCollections(20);
		options.setNestingDepthLimit(20);
		return new Yaml(new SafeConstructor(options));
	}

	private static Reader reader(String text) {
		return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
	}

	private Dossier dossier(String file, String hash, YamlMapping root) {
		root.allow(Set.of("document", "entities", "facts", "themes"), "a dossier");
		Optional<SourceDocument> document = root.mapping("document").map(this::document);
		List<EntityEntry> entities = root.mappings("entities").stream().map(new EntityParser()::parse).toList();
		List<FactEntry> facts = root.mappings("facts")
			.stream()
			.flatMap((fact) -> FactParser.parse(fact).stream())
			.toList();
		if (document.isEmpty() && !facts.isEmpty()) {
			root.mistake("facts", "Facts need the document that states them: add 'document:'.");
		}
		if (document.isEmpty()) {
			entities.stream()
				.filter((entity) -> entity.accord().isPresent())
				.forEach((accord) -> this.mistakes.add(accord.location(),
						"An accord needs the document that tells it: add 'document:'."));
		}
		checkTold(root, entities);
		return new Dossier(file, hash, document, entities, facts,
				root.mappings("themes").stream().map(this::theme).toList());
	}

	/** A document is there for what it states; a file, for anything at all. */
	private static void checkTold(YamlMapping root, List<EntityEntry> entities) {
		boolean nothing = root.isEmpty("facts") && entities.stream().allMatch((entity) -> entity.accord().isEmpty());
		if (root.has("document") && nothing) {
			root.mistake("facts", "The document states nothing: add 'facts:', or leave its dossier out.");
		}
		if (!root.has("document") && nothing && root.isEmpty("entities") && root.isEmpty("themes")) {
			root.mistake("", "This tells nothing: a dossier has 'document:', 'entities:' and 'facts:'.");
		}
	}

	private SourceDocument document(YamlMapping yaml) {
		yaml.allow(Set.of("id", "title", "publisher", "language", "publishedOn", "address"), "a document");
		String id = yaml.required("id", "A document");
		if (!id.isEmpty() && !id.matches("doc-[a-z0-9-]+")) {
			yaml.mistake("id",
					"'%s' is not a document's id: it begins with 'doc-', then a-z, 0-9 and hyphens.".formatted(id));
		}
		return new SourceDocument(yaml.position(), id, yaml.required("title", "A document"), yaml.text("publisher"),
				yaml.text("language"), yaml.parsed("publishedOn", Edtf::parse), yaml.text("address"));
	}

	private ThemeEntry theme(YamlMapping yaml) {
		yaml.allow(Set.of("id", "name", "names"), "a theme");
		String id = yaml.required("id", "A theme");
		if (!id.isEmpty() && !id.matches("theme-[a-z0-9-]+")) {
			yaml.mistake("id", "'%s' is not a theme's id: it begins with 'theme-'.".formatted(id));
		}
		return new ThemeEntry(yaml.location(), id, yaml.required("name", "A theme"), yaml.texts("names"));
	}

}
