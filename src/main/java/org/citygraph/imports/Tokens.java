package org.citygraph.imports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.neo4j.exceptions.KernelException;
import org.neo4j.kernel.api.KernelTransaction;

/** The numbers by which the database knows labels, types and property keys. */
final class Tokens {

	private final Map<String, Integer> labels = new ConcurrentHashMap<>();

	private final Map<String, Integer> types = new ConcurrentHashMap<>();

	private final Map<String, Integer> keys = new ConcurrentHashMap<>();

	int label(String name, KernelTransaction transaction) throws KernelException {
		return number(this.labels, name, transaction.tokenWrite()::labelGetOrCreateForName);
	}

	int type(String name, KernelTransaction transaction) throws KernelException {
		return number(this.types, name, transaction.tokenWrite()::relationshipTypeGetOrCreateForName);
	}

	int key(String name, KernelTransaction transaction) throws KernelException {
		return number(this.keys, name, transaction.tokenWrite()::propertyKeyGetOrCreateForName);
	}

	private static int number(Map<String, Integer> numbers, String name, Numbering numbering) throws KernelException {
		Integer known = numbers.get(name);
		if (known != null) {
			return known;
		}
		int number = numbering.of(name);
		numbers.put(name, number);
		return number;
	}

	private interface Numbering {

		int of(String name) throws KernelException;

	}

}
