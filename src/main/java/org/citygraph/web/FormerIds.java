package org.citygraph.web;

import java.util.Collection;
import java.util.Map;

/** Knows what merged entities are called now. */
public interface FormerIds {

	/** The ids of today, by former ones among these. */
	Map<String, String> now(Collection<String> ids);

}
