package pumpwise;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds cycles of dependencies between source files: the strongly connected components of the graph of top-level
/// classes, by Tarjan's algorithm.
final class FileCycles {

    private final Map<String, Set<String>> edges;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> cycles = new ArrayList<>();

    private FileCycles(Map<String, Set<String>> edges) {
        this.edges = edges;
    }

    /// The cycles among `classes`, each as the names of its files.
    static List<Set<String>> in(JavaClasses classes) {
        Map<String, Set<String>> edges = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> targets = edges.computeIfAbsent(file(type), _ -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("pumpwise"))
                    .map(FileCycles::file)
                    .filter(target -> !target.equals(file(type)))
                    .forEach(targets::add);
        }
        FileCycles search = new FileCycles(edges);
        edges.keySet().stream().filter(file -> !search.order.containsKey(file)).forEach(search::visit);
        return search.cycles;
    }

    private static String file(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getName();
    }

    private void visit(String file) {
        order.put(file, order.size());
        lowest.put(file, order.get(file));
        open.push(file);
        for (String target : edges.getOrDefault(file, Set.of())) {
            if (!order.containsKey(target)) {
                visit(target);
                lowest.merge(file, lowest.get(target), Math::min);
            } else if (open.contains(target)) {
                lowest.merge(file, order.get(target), Math::min);
            }
        }
        if (lowest.get(file).equals(order.get(file))) {
            Set<String> component = new TreeSet<>();
            String member;
            do {
                member = open.pop();
                component.add(member);
            } while (!member.equals(file));
            if (component.size() > 1) {
                cycles.add(component);
            }
        }
    }
}
