package org.citygraph.citynetworks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Row;
import org.citygraph.sources.Sink;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;

/**
 * The cities that are members of an organisation: a table with a header, or JSON whose
 * list is the whole file or named {@code members}. Columns: {@code name},
 * {@code city_name} or {@code name_on_website} and {@code wikidata_name}, {@code country}
 * or {@code country_name}, {@code wikidata_id}, {@code latitude}, {@code longitude},
 * {@code population}.
 *
 * <p>
 * A city that stands twice is mentioned twice under one key, and the two claims of its
 * membership have one identity.
 */
public final class NetworkMembers implements Source {

	private static final Pattern LISTS = Pattern.compile("(/members)?");

	private static final List<List<String>> COLUMNS = List
		.of(List.of("name", "city_name", "city", "name_on_website", "wikidata_name"));

	private static final Map<String, Object> MEMBER = Map.of("role", "member");

	private final SourceFile file;

	private final String organisation;

	/**
	 * @param organisation its name, which the file does not tell
	 */
	public NetworkMembers(SourceFile file, String organisation) {
		this.file = file;
		this.organisation = organisation;
	}

	@Override
	public List<SourceFile> files() {
		return List.of(this.file);
	}

	@Override
	public boolean listsEntities() {
		return true;
	}

	@Override
	public void mentions(Sink<Mention> sink) {
		Set<String> mentioned = new HashSet<>();
		read(Sink.silent(), (entry) -> {
			Mention city = CityMention.of(entry);
			if (mentioned.add(this.organisation)) {
				sink.accept(organisation(entry.row()));
			}
			sink.accept(city);
		});
	}

	@Override
	public void claims(Sink<Claim> sink) {
		read(sink, (entry) -> sink.accept(new Claim(FactType.MEMBER_OF, CityMention.of(entry).key(), this.organisation,
				Status.ACTIVE, Optional.empty(), MEMBER, "member", entry.row())));
	}

	private Mention organisation(Row row) {
		return Mention.named(this.organisation, EntityType.ORGANISATION, this.organisation, row);
	}

	private void read(Sink<?> rejects, Entry.Entries entries) {
		Entry.read(this.file, LISTS, COLUMNS, rejects, entries);
	}

}
