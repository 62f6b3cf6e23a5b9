package org.citygraph.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;

/**
 * Registers Graph Data Science's procedures and functions, which a server would find in
 * its plugins folder, from the class path: its jars list them under
 * {@code META-INF/services}.
 */
final class GraphDataScience {

	private static final String SERVICES = "META-INF/services/org.neo4j.procedure.";

	private GraphDataScience() {
	}

	static void register(GlobalProcedures procedures) {
		try {
			for (Class<?> type : listed("Procedure")) {
				procedures.registerProcedure(type);
			}
			for (Class<?> type : listed("UserFunction")) {
				procedures.registerFunction(type);
				procedures.registerAggregationFunction(type);
			}
		}
		catch (ProcedureException ex) {
			throw new IllegalStateException("Graph Data Science could not be registered", ex);
		}
	}

	private static Set<Class<?>> listed(String kind) {
		Set<Class<?>> types = new LinkedHashSet<>();
		try {
			ClassLoader loader = GraphDataScience.class.getClassLoader();
			for (URL list : Collections.list(loader.getResources(SERVICES + kind))) {
				for (String name : names(list)) {
					types.add(Class.forName(name, true, loader));
				}
			}
			return types;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException("Graph Data Science lists a class that is not there", ex);
		}
	}

	private static Set<String> names(URL list) throws IOException {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
			Set<String> names = new LinkedHashSet<>(lines.lines().map(String::trim).toList());
			names.removeIf((name) -> name.isEmpty() || name.startsWith("#") || !name.startsWith("org.neo4j.gds"));
			return names;
		}
	}

}
