package org.citygraph.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.citygraph.names.Spellings;
import org.citygraph.nodelink.ExportedEntity;

/**
 * An entity of an exported network as it is to be stored, beside or over the one of its
 * id that is there.
 *
 * <p>
 * If the file brings all the data sets that tell of the entity, the file's properties
 * count, else those that are there, and the file fills gaps. Spellings, data sets and
 * external ids are those of both.
 *
 * @param complete whether the file's properties count
 */
record RestoredEntity(ExportedEntity entity, Map<String, Object> before, boolean complete) {

	/**
	 * For an entity of a file.
	 * @param before the stored properties, empty where it is new
	 * @param datasets those that the file brings
	 */
	static RestoredEntity of(ExportedEntity entity, Map<String, Object> before, Set<String> datasets) {
		return new RestoredEntity(entity, before, datasets.containsAll(Known.texts(before, "datasets")));
	}

	/**
	 * The properties to store.
	 * @param loaded names of the data sets that are or will be there; others cannot list
	 * it
	 * @param datasets those that the file brings, which list it where no other can
	 */
	Map<String, Object> properties(Set<String> loaded, Set<String> datasets) {
		Map<String, Object> first = this.complete ? this.entity.properties() : this.before;
		Map<String, Object> second = this.complete ? this.before : this.entity.properties();
		Map<String, Object> properties = new HashMap<>(second);
		properties.putAll(first);
		List<String> names = union(first, second, "names", new LinkedHashSet<>());
		properties.put("names", names);
		properties.put("datasets", listing(loaded, datasets));
		if (properties.containsKey("externalIds")) {
			properties.put("externalIds", externalIds(first, second));
		}
		properties.put("keys", keys(names));
		return properties;
	}

	/** Those that follow from the names, which take long to fold. */
	private List<String> keys(List<String> names) {
		return names.equals(Known.texts(this.before, "names")) && this.before.containsKey("keys")
				? Known.texts(this.before, "keys") : List.copyOf(Spellings.keys(names));
	}

	private List<String> externalIds(Map<String, Object> first, Map<String, Object> second) {
		List<String> all = union(first, second, "externalIds", new LinkedHashSet<>());
		List<String> told = Known.texts(first, "externalIds");
		return (all.size() == told.size()) ? told : all.stream().sorted().toList();
	}

	private List<String> listing(Set<String> loaded, Set<String> datasets) {
		Collection<String> listing = new TreeSet<>(Known.texts(this.entity.properties(), "datasets"));
		listing.addAll(Known.texts(this.before, "datasets"));
		listing.retainAll(loaded);
		return List.copyOf(listing.isEmpty() ? new TreeSet<>(datasets) : listing);
	}

	private static List<String> union(Map<String, Object> first, Map<String, Object> second, String name,
			Collection<String> all) {
		all.addAll(Known.texts(first, name));
		all.addAll(Known.texts(second, name));
		return new ArrayList<>(all);
	}

}
